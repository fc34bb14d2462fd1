using System.Text.Json;
using DutyGraph.Benchmarks.Race.Loads;

namespace DutyGraph.Benchmarks.Race.Servers;

/// <summary>Writes the answers to the loads by hand.</summary>
internal static class RowsJson
{
    private static readonly JsonEncodedText[] Lists = [JsonEncodedText.Encode("BASIC"), JsonEncodedText.Encode("ASSIST"), JsonEncodedText.Encode("RECLAIMED")];
    private static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText Duties = JsonEncodedText.Encode("duties");
    private static readonly JsonEncodedText Departments = JsonEncodedText.Encode("departments");
    private static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText Number = JsonEncodedText.Encode("number");
    private static readonly JsonEncodedText List = JsonEncodedText.Encode("list");
    private static readonly JsonEncodedText Category = JsonEncodedText.Encode("category");
    private static readonly JsonEncodedText IsAlone = JsonEncodedText.Encode("isAlone");

    public static void Write(Utf8JsonWriter json, Load load)
    {
        json.WriteStartObject();
        json.WriteStartObject(Data);
        if (load.Name == "typename")
        {
            json.WriteString("__typename"u8, "Query"u8);
        }
        else
        {
            json.WriteStartArray(Duties);
            foreach (var duty in Rows.All.AsSpan(0, load.Name == "flat" ? 50 : 500))
            {
                json.WriteStartObject();
                json.WriteString(Id, duty.Id);
                json.WriteNumber(Number, duty.Number);
                json.WriteString(List, Lists[(int)duty.List]);
                json.WriteString(Category, duty.Category);
                json.WriteBoolean(IsAlone, duty.IsAlone);
                if (load.Name == "flat")
                {
                    json.WriteString(Name, duty.Name);
                }
                else
                {
                    WriteDepartments(json, duty);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDepartments(Utf8JsonWriter json, Duty duty)
    {
        json.WriteStartArray(Departments);
        foreach (var department in duty.Departments)
        {
            json.WriteStartObject();
            json.WriteString(Name, department.Name);
            json.WriteStartObject(Kind);
            json.WriteString(Id, department.Kind.Id);
            json.WriteString(Name, department.Kind.Name);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
