using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using OrchardCore.Navigation;

namespace OrchardPortal.KnowledgeBase;

/// <summary>The media library, beside the articles that its images are for.</summary>
internal sealed class MediaMenu(IStringLocalizer<MediaMenu> stringLocalizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Knowledge base"], NavigationConstants.AdminMenuContentPosition + ".2", knowledgeBase => knowledgeBase
            .AddClass("knowledge-base").Id("knowledge-base")
            .Add(S["Media"], "6", media => media
                .Action("Index", "MediaLibrary", new { area = "OrchardPortal.KnowledgeBase" })
                .Permission(MediaPermissions.ManageMedia)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
