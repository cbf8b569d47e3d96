using Fluid;
using OrchardPortal.Conversations.ViewModels;

namespace OrchardPortal.Conversations;

/// <summary>What templates may read.</summary>
internal static class LiquidMembers
{
    public static void Register(TemplateOptions options)
    {
        options.MemberAccessStrategy.Register<MacroTicket>();
        options.MemberAccessStrategy.Register<MacroContact>();
        options.MemberAccessStrategy.Register<MacroAgent>();
    }
}
