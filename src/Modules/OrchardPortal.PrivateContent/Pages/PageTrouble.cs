using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>Tells above a system page that its own template failed: to staff with the reason and the line, to everybody else with an apology.</summary>
internal sealed class PageTrouble(
    ILayoutAccessor layoutAccessor,
    IShapeFactory shapeFactory,
    IAuthorizationService authorizationService,
    IHttpContextAccessor httpContextAccessor)
{
    public async Task TellAsync(string template, Exception exception)
    {
        var isStaff = httpContextAccessor.HttpContext?.User is { Identity.IsAuthenticated: true } user
            && await authorizationService.AuthorizeAsync(user, AdminPermissions.AccessAdminPanel);
        var trouble = await shapeFactory.CreateAsync<SystemPageTroubleViewModel>("SystemPageTrouble", shape =>
        {
            shape.Template = isStaff ? template : string.Empty;
            shape.Reason = isStaff ? exception.GetBaseException() is var inner && exception.Message.Contains(inner.Message, StringComparison.Ordinal) ? exception.Message : $"{exception.Message} {inner.Message}" : string.Empty;
        });

        await (await layoutAccessor.GetLayoutAsync()).Zones["Messages"].AddAsync(trouble, "0");
    }
}
