using Microsoft.AspNetCore.Http;

namespace OrchardPortal.Portal.Routing;

/// <summary>Writes the portal's addresses for one slug. Plain concatenation: a list page has dozens of them.</summary>
public sealed class PortalUrls(PathString pathBase, string slug)
{
    /// <summary>The ticket list.</summary>
    public string List { get; } = pathBase + "/" + slug;

    /// <summary>The form for a new ticket.</summary>
    public string New => List + "/new";

    public string Detail(long number) => $"{List}/{number}";

    public string Replies(long number) => $"{List}/{number}/replies";

    public string Attachment(long number, string id) => $"{List}/{number}/attachments/{id}";
}
