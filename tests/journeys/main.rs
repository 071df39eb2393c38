//! Journeys through `dispatch`: what users do, command by command, without a window.
//!
//! Files are real, clock and ids are fixed, and what a desktop would answer is
//! said beforehand. A journey speaks the wire form: what it sends and reads is
//! what the page sends and reads.

mod agreements;
mod blind;
mod board;
mod cards;
mod closing;
mod commands;
mod copies;
mod desktop;
mod door;
mod first_start;
mod form;
mod history;
mod import;
mod instruments;
mod long_session;
mod next_year;
mod older;
mod open_form;
mod open_form_random;
mod pages;
mod planning;
mod practice;
mod presented;
mod print;
mod printable;
mod scan;
mod scene;
mod talk;
mod team;
mod templates;
mod verify;
