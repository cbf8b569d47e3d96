using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>
/// A wrong year would publish a draft, or take an article back, within a minute: times that have passed are refused. So is publishing at
/// once what has a time to be published at: the one or the other was not meant.
/// </summary>
internal sealed class ArticleScheduleDisplayDriver(
    IClock clock, ILocalClock localClock, IHttpContextAccessor httpContextAccessor, IStringLocalizer<ArticleScheduleDisplayDriver> stringLocalizer) : ContentPartDisplayDriver<ArticlePart>
{
    private const string Publishing = "PublishLaterPart";
    private const string Archiving = "ArchiveLaterPart";

    private readonly IStringLocalizer S = stringLocalizer;

    public override async Task<IDisplayResult?> UpdateAsync(ArticlePart part, UpdatePartEditorContext context)
    {
        var form = new ArticleScheduleForm();
        await context.Updater.TryUpdateModelAsync(form, Publishing, model => model.ScheduledPublishLocalDateTime);
        await context.Updater.TryUpdateModelAsync(form, Archiving, model => model.ScheduledArchiveLocalDateTime);
        if (await HasPassedAsync(form.ScheduledPublishLocalDateTime))
        {
            context.Updater.ModelState.AddModelError(Publishing, nameof(form.ScheduledPublishLocalDateTime), Passed());
        }
        else if (form.ScheduledPublishLocalDateTime is not null && IsPublishing())
        {
            context.Updater.ModelState.AddModelError(Publishing, nameof(form.ScheduledPublishLocalDateTime), S["Save the draft to have it published at this time. To publish it now, empty the field."]);
        }

        if (await HasPassedAsync(form.ScheduledArchiveLocalDateTime))
        {
            context.Updater.ModelState.AddModelError(Archiving, nameof(form.ScheduledArchiveLocalDateTime), Passed());
        }
        else if (form.ScheduledArchiveLocalDateTime <= form.ScheduledPublishLocalDateTime)
        {
            context.Updater.ModelState.AddModelError(Archiving, nameof(form.ScheduledArchiveLocalDateTime), S["Choose a time after the one at which it is published."]);
        }

        return null;
    }

    // As the buttons of the two hosts are called.
    private bool IsPublishing() => httpContextAccessor.HttpContext?.Request is { HasFormContentType: true, Form: var sent } && (sent["submit"] == "publish" || sent.ContainsKey("submit.Publish"));

    private string Passed() => S["This time has passed. Choose a later one, or leave it empty."];

    // The minute that it is now, or was when the form was sent, is no mistake.
    private async Task<bool> HasPassedAsync(DateTime? local) => local is { } time && (await localClock.ConvertToUtcAsync(time)).AddMinutes(2) <= clock.UtcNow;
}
