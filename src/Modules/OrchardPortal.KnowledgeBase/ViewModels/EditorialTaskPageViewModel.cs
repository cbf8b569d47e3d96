using OrchardPortal.Contacts.Accounts;
using OrchardPortal.KnowledgeBase.Editorial;

namespace OrchardPortal.KnowledgeBase.ViewModels;

public class EditorialTaskPageViewModel
{
    public EditorialTask Task { get; set; } = new();

    public string Kind { get; set; } = string.Empty;

    public string Advice { get; set; } = string.Empty;

    /// <summary>What the link of the task says.</summary>
    public string Link { get; set; } = string.Empty;

    public string Raised { get; set; } = string.Empty;

    public string Done { get; set; } = string.Empty;

    public IReadOnlyList<PermittedUser> Editors { get; set; } = [];

    /// <summary>The notes with their times in words.</summary>
    public IReadOnlyList<(EditorialNote Note, string When)> Notes { get; set; } = [];

    /// <summary>A note that was typed and not taken.</summary>
    public string NoteText { get; set; } = string.Empty;

    public string NoteError { get; set; } = string.Empty;
}
