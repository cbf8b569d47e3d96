namespace OrchardPortal.Contacts.Services;

/// <summary>A filter while it is edited: what was chosen and typed, right or wrong.</summary>
public sealed class ContactFilterDraft
{
    public bool MatchAny { get; set; }

    public List<ContactFilterRuleDraft> Rules { get; } = [];

    public List<ContactFilterDraft> Groups { get; } = [];
}
