using Microsoft.AspNetCore.Html;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Razor;

public static class ContentOrchardRazorHelperExtensions
{
    public static Task<IHtmlContent> DisplayAsync(this IOrchardDisplayHelper orchardDisplayHelper, ContentItem content, string displayType = "", string groupId = "", IUpdateModel? updater = null) => throw null!;

    public static IHtmlContent ConsoleLog(this IOrchardHelper orchardHelper, object content) => throw null!;
}
