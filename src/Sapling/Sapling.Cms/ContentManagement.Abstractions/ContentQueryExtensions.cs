namespace OrchardCore.ContentManagement;

public static class ContentQueryExtensions
{
}
