using OrchardCore.DisplayManagement;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The form for a new ticket (requirements 61 and 62).</summary>
public class TicketFormViewModel() : MessageFormViewModel("TicketForm")
{
    /// <summary>Under what a browser may keep what a guest types, in one tab; whoever logs in meanwhile finds it there.</summary>
    public string DraftTab { get; set; } = string.Empty;

    /// <summary>Said above the form; empty for the usual words.</summary>
    public string Introduction { get; set; } = string.Empty;

    /// <summary>What is asked, in its order.</summary>
    public IReadOnlyList<SupportFormFieldViewModel> Fields { get; set; } = [];

    /// <summary>The forms that the portal offers, where there is a choice; else empty.</summary>
    public IReadOnlyList<OptionViewModel> Forms { get; set; } = [];

    /// <summary>Asks for the proof that no robot sends the form; null when none is needed.</summary>
    public IShape? Captcha { get; set; }

    /// <summary>Whether the visitor is not logged in: then there is no list to go back to.</summary>
    public bool IsGuest { get; set; }

    /// <summary>What was typed as the subject, for templates that write the fields themselves.</summary>
    public string Subject { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    public int SubjectMaxLength { get; set; }

    public int DescriptionMaxLength { get; set; }

    /// <summary>The number of the closed ticket that the new one goes on from; null for none.</summary>
    public long? Follows { get; set; }

    /// <summary>Where to ask for articles that may answer the subject, which is added to it (requirement 92); null for none.</summary>
    public string? SuggestUrl { get; set; }

    /// <summary>Where articles are searched by hand; null for none.</summary>
    public string? SearchUrl { get; set; }

    /// <summary>The ticket list; for guests the help site.</summary>
    public string ListUrl { get; set; } = string.Empty;
}
