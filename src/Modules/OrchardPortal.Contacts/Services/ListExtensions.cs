namespace OrchardPortal.Contacts.Services;

/// <summary>What stores do with the lists of their documents.</summary>
public static class ListExtensions
{
    /// <summary>Puts an item in the place of the first one that it replaces, or at the end where there is none.</summary>
    /// <param name="items">The list, which is changed.</param>
    /// <param name="item">The item.</param>
    /// <param name="isReplaced">Whether an item of the list is the one that goes, such as one with the same id.</param>
    public static void Put<T>(this List<T> items, T item, Predicate<T> isReplaced)
    {
        ArgumentNullException.ThrowIfNull(items);
        var at = items.FindIndex(isReplaced);
        if (at < 0)
        {
            items.Add(item);
        }
        else
        {
            items[at] = item;
        }
    }
}
