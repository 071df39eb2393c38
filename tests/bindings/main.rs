//! `ui/src/bindings.ts` says in TypeScript what the commands take and give. It
//! is made here from the one list, and compared: a stale one fails.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::path::PathBuf;

#[allow(clippy::wildcard_imports)] // the list names every type of `api`
use api::*;
use ts_rs::{Config, TS, TypeVisitor};

/// Types that the page uses, found from the commands.
#[derive(Default)]
struct Types {
    seen: HashSet<TypeId>,
    declarations: BTreeMap<String, String>,
}

impl Types {
    fn add<T: TS + 'static>(&mut self) {
        <Self as TypeVisitor>::visit::<T>(self);
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Without a place for its file it is no type of ours: a string, a list, a map.
        if T::output_path().is_none() {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        let declaration = format!("{docs}export {}\n", T::decl(&Config::default()));
        let name = T::ident(&Config::default());
        if let Some(other) = self.declarations.insert(name.clone(), declaration.clone()) {
            assert_eq!(other, declaration, "two types are called {name}");
        }
    }
}

macro_rules! bindings {
    ($($name:ident($args:ty) -> $answer:ty;)*) => {
        fn bindings() -> String {
            let mut types = Types::default();
            let mut commands = String::new();
            $(
                types.add::<$args>();
                types.add::<$answer>();
                let both = (<$args>::name(&Config::default()), <$answer>::name(&Config::default()));
                let _ = writeln!(commands, "  {}: [{}, {}];", stringify!($name), both.0, both.1);
            )*
            types.add::<ApiError>();
            let declarations: Vec<String> = types.declarations.into_values().collect();
            format!(
                "// Generated from Rust. Don't edit.\n\n{}\n/** What each command takes and gives. */\nexport interface Commands {{\n{commands}}}\n",
                declarations.join("\n"),
            )
        }
    };
}
with_commands!(bindings);

#[test]
fn bindings_are_fresh() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/src/bindings.ts");
    let fresh = bindings();
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        std::fs::write(&path, &fresh).expect("the page's folder can be written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == fresh,
        "ui/src/bindings.ts is stale; run: UPDATE_BINDINGS=1 cargo test -p tests --test bindings"
    );
}
