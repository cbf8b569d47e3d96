using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Razor;

#pragma warning disable CA1050 // The real helper is in no namespace, so that every view finds it.
public static class ContentOrchardRazorHelperExtensions
{
    public static async Task<IHtmlContent> DisplayAsync(this IOrchardDisplayHelper orchardDisplayHelper, ContentItem content, string displayType = "", string groupId = "", IUpdateModel? updater = null)
    {
        var services = orchardDisplayHelper.HttpContext.RequestServices;
        updater ??= services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater;
        var shape = await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(content, updater, displayType, groupId);
        return await orchardDisplayHelper.DisplayHelper.ShapeExecuteAsync(shape);
    }
}
