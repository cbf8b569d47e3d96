using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>The site's pipelines, from memory.</summary>
public interface ITicketPipelineService
{
    /// <summary>Not to be changed.</summary>
    Task<TicketPipelines> GetAsync();

    /// <summary>Adds the pipelines, or puts them in the place of those with the same ids.</summary>
    Task StoreAsync(IEnumerable<TicketPipeline> pipelines);

    /// <summary>Puts the pipelines into this order; those that are not named stay behind them. The first is the default.</summary>
    Task ReorderAsync(IReadOnlyList<string> pipelineIds);

    /// <summary>Removes a pipeline, unless it is the last. Nobody asks for its tickets: callers have.</summary>
    Task<bool> RemoveAsync(string pipelineId);
}
