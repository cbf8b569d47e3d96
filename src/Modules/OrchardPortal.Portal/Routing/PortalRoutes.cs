namespace OrchardPortal.Portal.Routing;

/// <summary>The portal's addresses; the slug comes from the settings.</summary>
internal static class PortalRoutes
{
    private const string Slug = "/{slug:" + PortalSlugConstraint.Name + "}";

    public const string List = Slug;
    public const string New = Slug + "/new";
    public const string Sent = New + "/sent";
    public const string Export = Slug + "/export.csv";
    public const string ListLive = Slug + "/live";
    public const string Detail = Slug + "/{number:long}";
    public const string Replies = Detail + "/replies";
    public const string DetailLive = Detail + "/live";
    public const string Closure = Detail + "/closure";
    public const string Rating = Detail + "/rating";
    public const string Participants = Detail + "/participants";
    public const string Participant = Participants + "/{id}/removal";
    public const string Attachment = Detail + "/attachments/{id}";
    public const string Preview = Slug + "/preview/{contact}";
    public const string PreviewLatest = Preview + "/latest";
    public const string PreviewNew = Preview + "/new";
    public const string PreviewDetail = Preview + "/{number:long}";
    public const string PreviewAttachment = PreviewDetail + "/attachments/{id}";
    public const string PreviewForm = Slug + "/preview/form/{id}";
    public const string PreviewPage = Slug + "/preview/page/{name}";
    public const string PreviewRest = Preview + "/{**rest}";
}
