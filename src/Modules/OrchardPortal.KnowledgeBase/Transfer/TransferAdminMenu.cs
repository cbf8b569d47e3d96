using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardPortal.KnowledgeBase.Transfer;

internal sealed class TransferAdminMenu(IStringLocalizer<TransferAdminMenu> stringLocalizer) : AdminNavigationProvider
{
    private const string Area = "OrchardPortal.KnowledgeBase";

    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Knowledge base"], knowledgeBase => knowledgeBase
            .Add(S["Import"], "8", item => item.Action("Index", "Import", Area).Permission(TransferPermissions.ImportArticles).LocalNav())
            .Add(S["Export"], "9", item => item.Action("Index", "Export", Area).Permission(TransferPermissions.ExportArticles).LocalNav()));

        return ValueTask.CompletedTask;
    }
}
