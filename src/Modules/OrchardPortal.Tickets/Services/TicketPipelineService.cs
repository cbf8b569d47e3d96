using OrchardCore.Documents;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

internal sealed class TicketPipelineService(IDocumentManager<TicketPipelines> documents) : ITicketPipelineService
{
    public Task<TicketPipelines> GetAsync() => documents.GetOrCreateImmutableAsync(Seed);

    public async Task StoreAsync(IEnumerable<TicketPipeline> pipelines)
    {
        var document = await documents.GetOrCreateMutableAsync(Seed);
        foreach (var pipeline in pipelines)
        {
            var index = document.Pipelines.FindIndex(existing => existing.Id == pipeline.Id);
            if (index < 0)
            {
                document.Pipelines.Add(pipeline);
            }
            else
            {
                document.Pipelines[index] = pipeline;
            }
        }

        await documents.UpdateAsync(document);
    }

    private static Task<TicketPipelines> Seed() => Task.FromResult(SeededPipelines.Create());
}
