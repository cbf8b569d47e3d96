using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ArchiveLater.ViewModels;
using OrchardCore.Modules;
using Sapling.Cms.Scheduling;

namespace OrchardCore.ArchiveLater.Drivers;

/// <summary>When an item is taken back.</summary>
internal sealed class ArchiveLaterPartDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorizationService, ILocalClock localClock)
    : ScheduleDisplayDriver<ArchiveLaterPart, ArchiveLaterPartViewModel>(httpContextAccessor, authorizationService, localClock)
{
    protected override DateTime? PlannedUtc(ArchiveLaterPart part) => part.ScheduledArchiveUtc;

    protected override void Plan(ArchiveLaterPart part, DateTime? utc) => part.ScheduledArchiveUtc = utc;

    protected override DateTime? TypedLocal(ArchiveLaterPartViewModel model) => model.ScheduledArchiveLocalDateTime;

    protected override void Show(ArchiveLaterPartViewModel model, ArchiveLaterPart part, DateTime? local)
    {
        model.ContentItem = part.ContentItem;
        model.ScheduledArchiveUtc = part.ScheduledArchiveUtc;
        model.ScheduledArchiveLocalDateTime = local;
    }
}
