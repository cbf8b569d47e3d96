namespace OrchardCore.Localization.Data;

public sealed class Constants
{
    public const char ContextSeparator = ':';
}
