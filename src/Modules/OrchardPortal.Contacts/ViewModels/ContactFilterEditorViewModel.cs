namespace OrchardPortal.Contacts.ViewModels;

public sealed class ContactFilterEditorViewModel
{
    public required ContactFilterGroupViewModel Root { get; init; }

    public required ContactFilterPreviewViewModel Preview { get; init; }

    /// <summary>What is wrong with the filter as a whole; null when nothing is.</summary>
    public required string? Error { get; init; }
}
