using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>A new password, or an account that may not log in any more, ends the sessions from before.</summary>
internal sealed class SessionAccountHandler(MemberSessions sessions) : UserEventHandlerBase
{
    public override Task UpdatedAsync(UserUpdateContext context) => context.User is User { IsEnabled: true } user
        ? sessions.EndOlderThanAsync(user.UserId, SessionIds.StampOf(user.SecurityStamp))
        : EndAllAsync(context.User);

    public override Task DisabledAsync(UserContext context) => EndAllAsync(context.User);

    public override Task DeletedAsync(UserDeleteContext context) => EndAllAsync(context.User);

    private Task EndAllAsync(IUser user) => user is User { UserId.Length: > 0 } account ? sessions.EndAllAsync(account.UserId) : Task.CompletedTask;
}
