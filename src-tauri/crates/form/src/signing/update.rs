//! One incremental update of a PDF: earlier bytes stay, and objects that change
//! are written again behind them.

use lopdf::{Dictionary, Document, IncrementalDocument, Object, ObjectId};

use crate::finish::open;

use super::SigningError;

pub(super) struct Update {
    document: IncrementalDocument,
}

impl Update {
    pub(super) fn of(pdf: &[u8]) -> Result<Self, SigningError> {
        let before = open(pdf).map_err(|error| SigningError::Pdf(error.to_string()))?;
        let mut document = IncrementalDocument::create_from(pdf.to_vec(), before);
        document.new_document.version.clone_from(&document.get_prev_documents().version.clone());
        Ok(Self { document })
    }

    /// The file as it was.
    pub(super) fn before(&self) -> &Document {
        self.document.get_prev_documents()
    }

    pub(super) fn catalog(&self) -> Result<ObjectId, SigningError> {
        Ok(self.before().trailer.get(b"Root")?.as_reference()?)
    }

    pub(super) fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        self.document.new_document.add_object(object)
    }

    /// The object, to be changed.
    pub(super) fn object(&mut self, id: ObjectId) -> Result<&mut Object, SigningError> {
        self.document.opt_clone_object_to_new_document(id)?;
        Ok(self.document.new_document.get_object_mut(id)?)
    }

    /// The dictionary, to be changed.
    pub(super) fn dictionary(&mut self, id: ObjectId) -> Result<&mut Dictionary, SigningError> {
        Ok(self.object(id)?.as_dict_mut()?)
    }

    /// Adds to the list under `key`. The list may be missing, stand elsewhere, or be a single thing.
    pub(super) fn append(&mut self, holder: ObjectId, key: &str, values: Vec<Object>) -> Result<(), SigningError> {
        let held = self.dictionary(holder)?.get(key.as_bytes()).ok().cloned();
        if let Some(Object::Reference(id)) = held
            && let Object::Array(list) = self.object(id)?
        {
            list.extend(values);
            return Ok(());
        }
        let mut list = match held {
            Some(Object::Array(list)) => list,
            Some(single) => vec![single],
            None => Vec::new(),
        };
        list.extend(values);
        self.dictionary(holder)?.set(key, list);
        Ok(())
    }

    /// The highest number under one of `keys` in any dictionary of the file.
    pub(super) fn highest(&self, keys: [&[u8]; 2]) -> Option<i64> {
        let all = self.before().objects.values().chain(self.document.new_document.objects.values());
        let dictionaries = all.filter_map(|object| match object {
            Object::Dictionary(dictionary) => Some(dictionary),
            Object::Stream(stream) => Some(&stream.dict),
            _ => None,
        });
        dictionaries.flat_map(|d| keys.map(|key| d.get(key).and_then(Object::as_i64).ok())).flatten().max()
    }

    /// The earlier bytes with the update behind them.
    pub(super) fn bytes(mut self) -> Result<Vec<u8>, SigningError> {
        let mut bytes = Vec::new();
        self.document.save_to(&mut bytes).map_err(|error| SigningError::Pdf(error.to_string()))?;
        if bytes.starts_with(self.document.get_prev_documents_bytes()) {
            Ok(bytes)
        } else {
            Err(SigningError::Pdf("the update changed earlier bytes".into()))
        }
    }
}
