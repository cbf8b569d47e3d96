using OrchardCore.Environment.Cache;
using OrchardCore.Users.Handlers;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations.Handlers;

/// <summary>An account that came, went or changed may be an agent's.</summary>
internal sealed class AgentAccountHandler(ISignal signal) : UserEventHandlerBase
{
    public override Task CreatedAsync(UserCreateContext context) => ForgetAsync();

    public override Task UpdatedAsync(UserUpdateContext context) => ForgetAsync();

    public override Task DeletedAsync(UserDeleteContext context) => ForgetAsync();

    public override Task EnabledAsync(UserContext context) => ForgetAsync();

    public override Task DisabledAsync(UserContext context) => ForgetAsync();

    private Task ForgetAsync() => signal.SignalTokenAsync(AgentDirectory.Signal);
}
