using OrchardCore.Documents;
using OrchardPortal.Contacts.Services;
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
            document.Pipelines.Put(pipeline, existing => existing.Id == pipeline.Id);
        }

        await documents.UpdateAsync(document);
    }

    public async Task ReorderAsync(IReadOnlyList<string> pipelineIds)
    {
        var document = await documents.GetOrCreateMutableAsync(Seed);
        document.Pipelines = [.. document.Pipelines.OrderBy(pipeline => Place(pipeline.Id))];
        await documents.UpdateAsync(document);

        int Place(string id)
        {
            var place = pipelineIds.ToList().IndexOf(id);
            return place < 0 ? int.MaxValue : place;
        }
    }

    public async Task<bool> RemoveAsync(string pipelineId)
    {
        var document = await documents.GetOrCreateMutableAsync(Seed);
        if (document.Pipelines.Count < 2 || document.Pipelines.RemoveAll(pipeline => pipeline.Id == pipelineId) == 0)
        {
            return false;
        }

        await documents.UpdateAsync(document);
        return true;
    }

    private static Task<TicketPipelines> Seed() => Task.FromResult(SeededPipelines.Create());
}
