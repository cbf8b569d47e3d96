using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Translations;

internal sealed class TranslationMenu(IStringLocalizer<TranslationMenu> stringLocalizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Knowledge base"], NavigationConstants.AdminMenuContentPosition + ".2", knowledgeBase => knowledgeBase
            .AddClass("knowledge-base").Id("knowledge-base")
            .Add(S["Translations"], "3", translations => translations
                .Action("Overview", "Translation", "OrchardPortal.KnowledgeBase")
                .Permission(ContentTypePermissionsHelper.CreateDynamicPermission(
                    ContentTypePermissionsHelper.PermissionTemplates[CommonPermissions.EditContent.Name], ArticlePart.ContentType))
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
