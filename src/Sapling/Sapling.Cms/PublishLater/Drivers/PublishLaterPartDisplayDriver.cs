using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using OrchardCore.PublishLater.ViewModels;
using Sapling.Cms.Scheduling;

namespace OrchardCore.PublishLater.Drivers;

/// <summary>When an item is published.</summary>
internal sealed class PublishLaterPartDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorizationService, ILocalClock localClock)
    : ScheduleDisplayDriver<PublishLaterPart, PublishLaterPartViewModel>(httpContextAccessor, authorizationService, localClock)
{
    protected override DateTime? PlannedUtc(PublishLaterPart part) => part.ScheduledPublishUtc;

    protected override void Plan(PublishLaterPart part, DateTime? utc) => part.ScheduledPublishUtc = utc;

    protected override DateTime? TypedLocal(PublishLaterPartViewModel model) => model.ScheduledPublishLocalDateTime;

    protected override void Show(PublishLaterPartViewModel model, PublishLaterPart part, DateTime? local)
    {
        model.ContentItem = part.ContentItem;
        model.ScheduledPublishUtc = part.ScheduledPublishUtc;
        model.ScheduledPublishLocalDateTime = local;
    }
}
