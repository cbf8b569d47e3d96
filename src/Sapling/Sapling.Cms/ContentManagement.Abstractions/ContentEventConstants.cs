namespace OrchardCore.ContentManagement.Workflows;

public static class ContentEventConstants
{
    public const string ContentItemInputKey = "ContentItem";

    public const string ContentEventInputKey = "ContentEvent";

    public const string UserActionInputKey = "UserAction";
}
