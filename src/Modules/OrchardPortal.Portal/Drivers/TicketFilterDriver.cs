using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Drivers;

/// <summary>The filter of the portal, on the tab for tickets (requirements 38 to 41).</summary>
internal sealed class TicketFilterDriver(ITicketFilterEditor editor, IHttpContextAccessor httpContextAccessor) : ContentPartDisplayDriver<PortalSettingsPart>
{
    private const string FieldPrefix = "Filter";
    private const string ShapeType = "PortalSettingsFilter_Edit";

    public override IDisplayResult? Edit(PortalSettingsPart part, BuildPartEditorContext context) => context.GroupId == PortalTabs.Tickets
        ? Initialize<PortalFilterViewModel>(ShapeType, async model => model.Editor = await editor.BuildAsync(part.Filter, FieldPrefix))
            .Location("Parts:2").OnGroup(PortalTabs.Tickets)
        : null;

    public override async Task<IDisplayResult?> UpdateAsync(PortalSettingsPart part, UpdatePartEditorContext context)
    {
        if (context.GroupId != PortalTabs.Tickets || httpContextAccessor.HttpContext?.Request is not { HasFormContentType: true } request)
        {
            return null;
        }

        var input = await editor.ReadAsync(await request.ReadFormAsync(), FieldPrefix);
        if (input is { IsValid: true, IsEditing: false })
        {
            part.Filter = input.Filter;
        }
        else
        {
            // The reason stands in the editor itself; while rules are added and removed there is none.
            context.Updater.ModelState.AddModelError(FieldPrefix + ".Do", string.Empty);
        }

        return Initialize<PortalFilterViewModel>(ShapeType, async model => model.Editor = await editor.BuildAsync(input, FieldPrefix))
            .Location("Parts:2").OnGroup(PortalTabs.Tickets);
    }
}
