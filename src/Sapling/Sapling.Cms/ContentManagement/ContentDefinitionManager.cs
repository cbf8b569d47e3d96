using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

/// <summary>Definitions for reading come from memory; those for changing from the document that the unit of work will write.</summary>
internal sealed class ContentDefinitionManager(IContentDefinitionStore store, ContentDefinitionCache cache) : IContentDefinitionManager
{
    private ContentDefinitionSet? _loaded;

    public async Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => (await LoadAsync()).Types;

    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => (await GetAsync()).Types;

    public async Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => (await LoadAsync()).Parts;

    public async Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => (await GetAsync()).Parts;

    public async Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name) => (await LoadAsync()).Type(name);

    public async Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name) => (await GetAsync()).Type(name);

    public async Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name) => (await LoadAsync()).Part(name);

    public async Task<ContentPartDefinition?> GetPartDefinitionAsync(string name) => (await GetAsync()).Part(name);

    public async Task DeleteTypeDefinitionAsync(string name)
    {
        var record = await store.LoadContentDefinitionAsync();
        Remove(record.ContentTypeDefinitionRecords, type => IsName(type.Name, name));
        await SaveAsync(record);
    }

    public async Task DeletePartDefinitionAsync(string name)
    {
        var record = await store.LoadContentDefinitionAsync();
        foreach (var type in record.ContentTypeDefinitionRecords)
        {
            Remove(type.ContentTypePartDefinitionRecords, part => IsName(part.PartName, name));
        }

        Remove(record.ContentPartDefinitionRecords, part => IsName(part.Name, name));
        await SaveAsync(record);
    }

    public async Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition)
    {
        var record = await store.LoadContentDefinitionAsync();
        Put(record.ContentTypeDefinitionRecords, ContentDefinitionRecords.Of(contentTypeDefinition), type => type.Name);

        // A part that only this type mentions gets a definition, so that fields can be added to it.
        foreach (var part in contentTypeDefinition.Parts)
        {
            if (!record.ContentPartDefinitionRecords.Any(existing => IsName(existing.Name, part.PartDefinition.Name)))
            {
                record.ContentPartDefinitionRecords.Add(ContentDefinitionRecords.Of(part.PartDefinition));
            }
        }

        await SaveAsync(record);
    }

    public async Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition)
    {
        var record = await store.LoadContentDefinitionAsync();
        Put(record.ContentPartDefinitionRecords, ContentDefinitionRecords.Of(contentPartDefinition), part => part.Name);
        await SaveAsync(record);
    }

    public async Task<string> GetIdentifierAsync() => (await store.GetContentDefinitionAsync()).Identifier;

    private async Task<ContentDefinitionSet> GetAsync() => cache.Of(await store.GetContentDefinitionAsync());

    private async Task<ContentDefinitionSet> LoadAsync() => _loaded ??= new ContentDefinitionSet(await store.LoadContentDefinitionAsync());

    private Task SaveAsync(ContentDefinitionRecord record)
    {
        _loaded = null;
        return store.SaveContentDefinitionAsync(record);
    }

    private static bool IsName(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static void Put<T>(IList<T> records, T record, Func<T, string> name)
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (IsName(name(records[i]), name(record)))
            {
                records[i] = record;
                return;
            }
        }

        records.Add(record);
    }

    private static void Remove<T>(IList<T> records, Predicate<T> match)
    {
        for (var i = records.Count - 1; i >= 0; i--)
        {
            if (match(records[i]))
            {
                records.RemoveAt(i);
            }
        }
    }
}
