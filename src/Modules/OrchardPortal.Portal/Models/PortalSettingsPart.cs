using OrchardCore.ContentManagement;
using OrchardPortal.Tickets.Models;
using OrchardPortal.PrivateContent.Captcha;

namespace OrchardPortal.Portal.Models;

/// <summary>How the customer portal looks and what it shows. Its content type has the stereotype CustomSettings.</summary>
public class PortalSettingsPart : ContentPart
{
    /// <summary>The name of the content type that carries this part.</summary>
    public const string ContentType = "PortalSettings";

    public const int TitleMaxLength = 100;
    public const int SlugMaxLength = 64;
    public const int MostAttachments = 10;
    public const int MostAttachmentMegabytes = 100;

    /// <summary>The page title, shown in the browser tab (requirement 32).</summary>
    public string Title { get; set; } = "Customer portal";

    /// <summary>First segment of the portal's addresses (requirement 33).</summary>
    public string Slug { get; set; } = "tickets";

    /// <summary>Whether the help site links to the portal (requirements 59 and 60).</summary>
    public bool ShowPortalLink { get; set; } = true;

    /// <summary>Customers see the tickets of their primary company too (requirements 49 and 50).</summary>
    public bool CompanyTickets { get; set; }

    /// <summary>The tickets that appear at all, whoever asks (requirements 38 to 41). Null or empty: every ticket.</summary>
    public TicketFilter? Filter { get; set; }

    /// <summary>Customers read the stage's label instead of Open or Closed (requirements 72 and 73).</summary>
    public bool ShowStages { get; set; }

    /// <summary>Of several threads of a ticket only the latest appears (requirement 46).</summary>
    public bool LatestThreadOnly { get; set; } = true;

    /// <summary>Days after closing in which an answer reopens a ticket. Null: always; 0: never (section 15).</summary>
    public int? ReopenDays { get; set; }

    /// <summary>Files per message (section 15).</summary>
    public int MaxAttachments { get; set; } = 10;

    /// <summary>Size of one file, in MiB.</summary>
    public int MaxAttachmentMegabytes { get; set; } = 20;

    /// <summary>Accepted file name endings, separated by spaces or commas. Empty: those that Conversations allows.</summary>
    public string AllowedExtensions { get; set; } = string.Empty;

    /// <summary>Whether customers may use the portal; off, they read that it is not open (requirement 6).</summary>
    public bool Enabled { get; set; }

    /// <summary>The list's columns from left to right, by the names of ticket properties. Empty: the default ones (requirement 69).</summary>
    public List<string> Columns { get; set; } = [];

    /// <summary>The inbox of tickets that have no conversation yet. Empty: the site's default inbox (requirements 51 and 52).</summary>
    public string DefaultInboxId { get; set; } = string.Empty;

    /// <summary>The support forms that the portal offers, by id and in their order; empty: the plain form (requirement 61).</summary>
    public List<string> FormIds { get; set; } = [];

    /// <summary>Only who is logged in may send a form (requirement 85 and section 15).</summary>
    public bool LoginToSubmit { get; set; } = true;

    /// <summary>How forms with a captcha tell people from robots; by default nobody else hears of it.</summary>
    public CaptchaKind CaptchaKind { get; set; }

    /// <summary>The site's public key at the captcha's service.</summary>
    public string CaptchaSiteKey { get; set; } = string.Empty;

    /// <summary>The site's secret at the captcha's service, encrypted with the site's data-protection keys.</summary>
    public string CaptchaSecret { get; set; } = string.Empty;

    /// <summary>Customers may close their own tickets.</summary>
    public bool AllowClosing { get; set; } = true;

    /// <summary>Customers are asked how the answer was once their ticket is closed.</summary>
    public bool AskForRating { get; set; } = true;

    /// <summary>Customers may add colleagues to a ticket.</summary>
    public bool AllowParticipants { get; set; } = true;

    /// <summary>Customers may save their list as a file.</summary>
    public bool AllowExport { get; set; } = true;
}
