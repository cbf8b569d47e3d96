using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Security;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// Tickets are content items, but the general content permissions open none of them: visitors often may view content, and a
/// ticket's page is not for them.
/// </summary>
internal sealed class TicketAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.Resource is not IContent { ContentItem.ContentType: TicketTypes.Ticket })
        {
            return;
        }

        // Asked lazily: the authorization service is made of its handlers.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (!await authorization.AuthorizeAsync(context.User, TicketPermissions.AnswerTickets))
        {
            context.Fail(new AuthorizationFailureReason(this, "Tickets need a permission of their own."));
        }
    }
}
