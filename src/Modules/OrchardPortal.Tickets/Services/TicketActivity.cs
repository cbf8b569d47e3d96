namespace OrchardPortal.Tickets.Services;

/// <summary>What a message means to its ticket.</summary>
public enum TicketActivity
{
    /// <summary>The customer wrote: a closed ticket opens again, a waiting one comes back to us.</summary>
    CustomerMessage = 0,

    /// <summary>An agent answered: an open ticket waits for the customer.</summary>
    AgentAnswer = 1,

    /// <summary>Talk among agents: nothing but the time changes.</summary>
    InternalComment = 2,
}
