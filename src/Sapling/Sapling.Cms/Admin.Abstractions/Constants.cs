namespace OrchardCore.Admin;

public static class Constants
{
    public const string DocsUrl = "https://docs.orchardcore.net/en/latest/";
}
