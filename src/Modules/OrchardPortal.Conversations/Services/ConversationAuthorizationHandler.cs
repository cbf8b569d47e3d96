using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Security;
using OrchardPortal.Tickets;

namespace OrchardPortal.Conversations.Services;

/// <summary>Conversations are content items, but the general content permissions open none of them, as with tickets.</summary>
internal sealed class ConversationAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.Resource is not IContent { ContentItem.ContentType: ConversationTypes.Conversation })
        {
            return;
        }

        // Asked lazily: the authorization service is made of its handlers.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (!await authorization.AuthorizeAsync(context.User, TicketPermissions.AnswerTickets))
        {
            context.Fail(new AuthorizationFailureReason(this, "Conversations need a permission of their own."));
        }
    }
}
