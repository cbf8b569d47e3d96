namespace OrchardCore.ContentManagement;

public static class ContentQueryOfTIndexExtensions
{
}
