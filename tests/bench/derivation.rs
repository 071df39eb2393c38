//! A key's derivation alone: every start pays it, on purpose, and no target counts it.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};

/// One derivation with the format's parameters: 64 MiB, three passes, one lane.
pub(crate) fn measure() -> Duration {
    let mut key = [0_u8; 32];
    let start = Instant::now();
    let params = Params::new(64 * 1024, 3, 1, Some(key.len())).expect("valid parameters");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(crate::scene::PASSPHRASE.as_bytes(), &[0x5a; 16], &mut key)
        .expect("salt and key have valid lengths");
    let time = start.elapsed();
    assert_ne!(key, [0; 32], "the work was done");
    time
}

/// The middle one of a few, in milliseconds.
pub(crate) fn median() -> f64 {
    let mut times: Vec<Duration> = (0..5).map(|_| measure()).collect();
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1000.0
}
