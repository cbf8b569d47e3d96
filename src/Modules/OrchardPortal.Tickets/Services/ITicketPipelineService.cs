using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>The site's pipelines, from memory.</summary>
public interface ITicketPipelineService
{
    /// <summary>Not to be changed.</summary>
    Task<TicketPipelines> GetAsync();

    /// <summary>Adds the pipelines, or puts them in the place of those with the same ids.</summary>
    Task StoreAsync(IEnumerable<TicketPipeline> pipelines);
}
