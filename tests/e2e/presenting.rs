//! The big screen: the talk goes on in it, and it ends only when somebody ends it.

use crate::instruments::begin;
use crate::keys::Key;
use crate::setup::Setup;

#[tokio::test]
async fn esc_closes_a_note_on_the_big_screen_and_not_the_big_screen() {
    let setup = Setup::new();
    let (window, _zoe) = begin(&setup).await;
    window.go("energy").await;
    window.press("F11").await;
    window.wait_for(".presenting").await;

    window.click("[data-add=gives]").await;
    window.wait_for("[data-editor=new] textarea:focus").await;
    window.type_text("Nieuwe collega's inwerken").await;
    // The first one: the engine's own full screen would keep it for itself.
    window.key(Key::Escape).await;
    window.wait_gone("[data-editor]").await;
    window.wait_until_saved().await;
    assert_eq!(window.count(".presenting").await, 1, "the big screen stays");
    assert_eq!(window.texts("[data-lane=gives] [data-note]").await.len(), 1, "Esc keeps the text");
    window.press("F11").await;
    window.wait_gone(".presenting").await;
    window.close().await;
}
