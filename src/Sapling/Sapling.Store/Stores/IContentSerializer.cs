namespace YesSql;

/// <summary>Turns the objects of the store to text and back.</summary>
public interface IContentSerializer
{
    string Serialize(object item);

    object Deserialize(string content, Type type);
}
