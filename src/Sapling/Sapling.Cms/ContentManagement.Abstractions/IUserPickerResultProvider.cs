namespace OrchardCore.ContentManagement;

public interface IUserPickerResultProvider
{
    string Name { get; }

    Task<IEnumerable<UserPickerResult>> Search(UserPickerSearchContext searchContext);
}
