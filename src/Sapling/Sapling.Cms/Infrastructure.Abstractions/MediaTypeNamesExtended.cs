namespace OrchardCore.Infrastructure;

public static class MediaTypeNamesExtended
{
}
