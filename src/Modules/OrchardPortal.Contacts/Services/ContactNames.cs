namespace OrchardPortal.Contacts.Services;

internal sealed class ContactNames(IContactService contacts, ContactNameMemory memory) : IContactNames
{
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(IEnumerable<string> contactIds)
    {
        var names = new Dictionary<string, string>();
        var unknown = new List<string>();
        foreach (var id in contactIds)
        {
            if (memory.Get(id) is { } name)
            {
                names[id] = name;
            }
            else
            {
                unknown.Add(id);
            }
        }

        if (unknown.Count > 0)
        {
            foreach (var (id, contact) in await contacts.FindManyAsync(unknown))
            {
                names[id] = contact.FullName;
                memory.Set(id, contact.FullName);
            }
        }

        return names;
    }
}
