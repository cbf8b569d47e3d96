namespace OrchardPortal.Tickets.Services;

/// <summary>The sequence of ticket numbers. It survives concurrency and gives no number twice (requirement 70).</summary>
public interface ITicketNumbers
{
    /// <summary>The first is 1001.</summary>
    Task<long> NextAsync();

    /// <summary>Imported tickets brought their numbers: go on after the highest.</summary>
    Task SkipToAsync(long number);
}
