//! The page's commands: `api`'s one list, each with Tauri's wrapping and no more.

use api::Api;
use tauri::State;

macro_rules! tauri_commands {
    ($($name:ident($args:ident) -> $answer:ident;)*) => {
        $(
            #[tauri::command]
            async fn $name(api: State<'_, Api>, args: api::$args) -> Result<api::$answer, api::ApiError> {
                api::handlers::$name(&api, args).await
            }
        )*

        /// Answers the page's calls.
        pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }

        /// The names, for the test below.
        #[cfg(test)]
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

api::with_commands!(tauri_commands);

#[cfg(test)]
mod tests {
    use super::NAMES;

    /// What the page may do beside our own commands, for the zoom keys and the full screen.
    const OTHERS: &[&str] = &["core:webview:allow-set-webview-zoom", "core:window:allow-set-fullscreen"];

    #[test]
    fn the_page_may_do_what_is_listed_and_no_more() {
        let file = include_str!("../capabilities/main.json");
        let capability: serde_json::Value = serde_json::from_str(file).expect("a capability is JSON");
        let mut granted: Vec<&str> = capability["permissions"]
            .as_array()
            .expect("permissions are a list")
            .iter()
            .map(|permission| permission.as_str().expect("a permission without scope is a string"))
            .collect();
        let allowed: Vec<String> = NAMES.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
        let mut expected: Vec<&str> = OTHERS.iter().copied().chain(allowed.iter().map(String::as_str)).collect();
        granted.sort_unstable();
        expected.sort_unstable();
        assert_eq!(granted, expected, "capabilities/main.json and api's list of commands differ");
        assert_eq!(capability["windows"], serde_json::json!(["main"]));
        assert!(capability.get("remote").is_none(), "no page from elsewhere may call us");
    }
}
