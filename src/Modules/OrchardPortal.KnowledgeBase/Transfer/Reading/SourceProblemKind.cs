namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

internal enum SourceProblemKind
{
    NotReadable,
    NoTitle,
    NoText,
    NoColumns,
    UnknownFormat,
    MissingImage,
    ForeignImage,
    Twice,
    TooLong,
    UnknownOwner,
}
