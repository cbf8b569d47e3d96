using Microsoft.AspNetCore.Http;

namespace OrchardPortal.Portal.Routing;

/// <summary>Writes the portal's addresses for one slug. Plain concatenation: a list page has dozens of them.</summary>
public sealed class PortalUrls(PathString pathBase, string slug, bool isPreview = false)
{
    /// <summary>The ticket list.</summary>
    public string List { get; } = pathBase + "/" + slug;

    /// <summary>The form for a new ticket.</summary>
    public string New => List + "/new";

    /// <summary>The help site.</summary>
    public string Home { get; } = pathBase + "/";

    /// <summary>The stream of news of the list; empty in a preview, which stands still.</summary>
    public string ListLive => isPreview ? string.Empty : List + "/live";

    public string Detail(long number) => $"{List}/{number}";

    public string Replies(long number) => $"{List}/{number}/replies";

    /// <summary>The stream of news of a ticket's page; empty in a preview.</summary>
    public string Live(long number) => isPreview ? string.Empty : $"{List}/{number}/live";

    public string Closure(long number) => $"{List}/{number}/closure";

    public string Rating(long number) => $"{List}/{number}/rating";

    public string Participants(long number) => $"{List}/{number}/participants";

    public string Participant(long number, string contactId) => $"{List}/{number}/participants/{contactId}/removal";

    /// <summary>The form for a ticket that goes on from a closed one.</summary>
    public string FollowUp(long number) => $"{New}?follows={number}";

    /// <summary>One of the forms for a new ticket; the plain one has no id.</summary>
    public string NewWith(string formId, long? follows = null) =>
        formId.Length == 0 ? New : $"{New}?form={Uri.EscapeDataString(formId)}{(follows is null ? string.Empty : $"&follows={follows}")}";

    /// <summary>What a guest reads once a form is sent.</summary>
    public string SentWith(string formId) => formId.Length == 0 ? New + "/sent" : $"{New}/sent?form={Uri.EscapeDataString(formId)}";

    /// <summary>A form as customers will see it, for who makes it.</summary>
    public string PreviewForm(string formId) => $"{List}/preview/form/{Uri.EscapeDataString(formId)}";

    public string Attachment(long number, string id) => $"{List}/{number}/attachments/{id}";

    /// <summary>The portal as that contact sees it, for staff.</summary>
    public string Preview(string contactId) => $"{List}/preview/{contactId}";

    /// <summary>A page that belongs to no customer, for staff.</summary>
    public string PreviewPage(string name) => $"{List}/preview/page/{name}";
}
