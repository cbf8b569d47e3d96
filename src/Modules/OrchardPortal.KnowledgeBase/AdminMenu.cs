using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) : AdminNavigationProvider
{
    private static readonly Permission _editArticles = Editing(ArticlePart.ContentType);
    private static readonly Permission _editCategories = Editing(CategoryPart.ContentType);

    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Knowledge base"], NavigationConstants.AdminMenuContentPosition + ".2", knowledgeBase => knowledgeBase
            .AddClass("knowledge-base").Id("knowledge-base")
            .Add(S["Articles"], "1", articles => articles
                .Action("List", "Admin", new { area = "OrchardCore.Contents", contentTypeId = ArticlePart.ContentType })
                .Permission(_editArticles)
                .LocalNav())
            .Add(S["Categories"], "2", categories => categories
                .Action("List", "Admin", new { area = "OrchardCore.Contents", contentTypeId = CategoryPart.ContentType })
                .Permission(_editCategories)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }

    private static Permission Editing(string contentType) =>
        ContentTypePermissionsHelper.CreateDynamicPermission(
            ContentTypePermissionsHelper.PermissionTemplates[CommonPermissions.EditContent.Name], contentType);
}
