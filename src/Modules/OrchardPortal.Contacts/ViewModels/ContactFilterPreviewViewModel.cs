namespace OrchardPortal.Contacts.ViewModels;

public sealed class ContactFilterPreviewViewModel
{
    /// <summary>How many contacts match; null while a rule is not finished.</summary>
    public int? Count { get; init; }

    /// <summary>The names of the first.</summary>
    public IReadOnlyList<string> First { get; init; } = [];
}
