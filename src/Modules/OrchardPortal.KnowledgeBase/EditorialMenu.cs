using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardPortal.KnowledgeBase;

internal sealed class EditorialMenu(IStringLocalizer<EditorialMenu> stringLocalizer) : AdminNavigationProvider
{
    private const string Area = "OrchardPortal.KnowledgeBase";

    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Knowledge base"], NavigationConstants.AdminMenuContentPosition + ".2", knowledgeBase => knowledgeBase
            .AddClass("knowledge-base").Id("knowledge-base")
            .Add(S["What to do next"], "0", next => next
                .Action("Index", "EditorialDesk", Area)
                .Permission(EditorialPermissions.ManageEditorialTasks)
                .LocalNav())
            .Add(S["Editorial tasks"], "3", tasks => tasks
                .Action("Index", "EditorialTask", Area)
                .Permission(EditorialPermissions.ManageEditorialTasks)
                .LocalNav())
            .Add(S["Feedback"], "5", feedback => feedback
                .Action("Index", "FeedbackReport", Area)
                .Permission(EditorialPermissions.ManageEditorialTasks)
                .LocalNav())
            .Add(S["Announcements"], "7", announcements => announcements
                .Action("Index", "Announcement", Area)
                .Permission(EditorialPermissions.ManageAnnouncements)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
