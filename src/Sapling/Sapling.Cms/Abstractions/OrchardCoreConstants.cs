namespace OrchardCore;

public static class OrchardCoreConstants
{
    public const char DataLocalizationSeparator = ':';
}
