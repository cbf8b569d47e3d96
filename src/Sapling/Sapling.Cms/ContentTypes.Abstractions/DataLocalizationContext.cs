namespace OrchardCore.ContentTypes;

public static class DataLocalizationContext
{
    public const string ContentType = "Content Types";
}
