using System.Globalization;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>What tests of the agents' screens do again and again.</summary>
public abstract class AgentTest(SiteFixture fixture)
{
    private static int _subjects;

    protected Site Site => fixture.Site;

    /// <summary>An agent at a ticket of this test alone.</summary>
    protected async Task<(Visitor Agent, string Address)> AgentAtNewTicketAsync()
    {
        using var customer = await Visitor.LoginAsync(Site, Cast.Ana);
        var form = (await customer.OpenAsync("/tickets/new")).Form("Send ticket");
        var ticket = await form.Fill("Subject", $"For an agent {Environment.ProcessId}a{Interlocked.Increment(ref _subjects)}").Fill("Description", "It leaks.").SendAsync();
        var number = long.Parse(ticket.Address.Segments[^1], CultureInfo.InvariantCulture);
        return (await Visitor.LoginAsync(Site, Cast.Agent), $"/admin/tickets/{number}");
    }

    protected static async Task<PageForm> AnswerFormAsync(Visitor agent, string address) => (await agent.OpenAsync(address)).Form("Send answer");

    protected static async Task<PageForm> CommentFormAsync(Visitor agent, string address) => (await agent.OpenAsync(address)).Form("Add internal comment");
}
